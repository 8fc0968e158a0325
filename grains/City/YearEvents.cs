using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <content>Closing of years 年度关账.</content>
public abstract partial record CityEvent
{
    [StableName("year-closed")]
    public sealed record YearClosed(int Year, DateOnly On) : CityEvent;

    [StableName("year-reopened")]
    public sealed record YearReopened(int Year, string Reason) : CityEvent;
}
