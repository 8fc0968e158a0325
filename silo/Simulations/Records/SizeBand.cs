namespace Network.Silo.Simulations.Records;

/// <summary>Bands of technical staff into which hosts are put.</summary>
internal static class SizeBand
{
    public const string Small = "0-49";
    public const string Middle = "50-199";
    public const string Large = "200";

    public static string Of(int technicalStaff) => technicalStaff switch
    {
        < 50 => Small,
        < 200 => Middle,
        _ => Large,
    };
}
