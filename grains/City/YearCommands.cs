using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <content>Closing of years 年度关账.</content>
public abstract partial record CityCommand
{
    /// <summary>Closes a year that is over: nothing is entered into it any more but corrections
    /// with a reason.</summary>
    [StableName("close-year")]
    public sealed record CloseYear([property: Undated] int Year) : CityCommand;

    /// <summary>Opens a closed year again.</summary>
    [StableName("reopen-year")]
    public sealed record ReopenYear([property: Undated] int Year, string Reason) : CityCommand;
}
