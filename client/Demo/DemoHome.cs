namespace Network.Client.Demo;

/// <summary>One simulated home of science workers and what will become of it.</summary>
/// <param name="Applied">When it applies for the title.</param>
/// <param name="Recommended">When its district recommends it; null where it is returned.</param>
/// <param name="Recognised">When the city recognises it; null where it is returned.</param>
/// <param name="Round">The year in which it is nominated as demonstration unit; null where it
/// never is.</param>
/// <param name="GrantFen">Its grant of that year, fen; null where it is not selected.</param>
internal sealed record DemoHome(
    DemoHost Host, DateOnly Applied, DateOnly? Recommended, DateOnly? Recognised,
    int? Round = null, long? GrantFen = null);
