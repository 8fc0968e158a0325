using Network.Grains.Enterprise;

namespace Network.Silo.Simulations.Records;

/// <summary>What the journal says of one host, up to some position: only what a simulation
/// needs.</summary>
internal sealed class RecordedHost
{
    public string District { get; set; } = "";

    public HostKind Kind { get; set; }

    public int TechnicalStaff { get; set; }

    public bool Eligible { get; set; }

    /// <summary>In the order in which they were recorded.</summary>
    public List<Turn> Turns { get; } = [];

    /// <summary>By the entry's id; a yearly count by its year and category.</summary>
    public Dictionary<string, DoneActivity> Activities { get; } = [];

    /// <summary>Its stage after everything dated before a month.</summary>
    public HostStage StageBefore(int month)
    {
        var life = new HostLife();
        foreach (var turn in InOrder())
        {
            if (turn.Month >= month)
                break;

            life.Take(turn);
        }

        return life.Stage;
    }

    /// <summary>By date; what is of one month in the order in which it was recorded.</summary>
    public IEnumerable<Turn> InOrder() => Turns.OrderBy(t => t.Month);
}
