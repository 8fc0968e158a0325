namespace Network.Client.Demo;

/// <summary>The days of one simulated round of demonstration units.</summary>
internal sealed record DemoRound(int Year, DateOnly Due)
{
    public DateOnly Budget => DemoSpan.Workday(new DateOnly(Year, 1, 8));

    public DateOnly Opened => DemoSpan.Workday(Due.AddDays(14));

    public DateOnly Scored => DemoSpan.Workday(Due.AddDays(18));

    public DateOnly Selected => DemoSpan.Workday(Due.AddDays(24));

    public DateOnly Closed => DemoSpan.Workday(Due.AddDays(30));

    public DateOnly Paid => DemoSpan.Workday(Due.AddDays(45));

    public DateOnly Reported => DemoSpan.Workday(Due.AddDays(90));

    public DateOnly PaidRest => DemoSpan.Workday(Due.AddDays(100));
}
