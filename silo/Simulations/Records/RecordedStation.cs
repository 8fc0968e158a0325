namespace Network.Silo.Simulations.Records;

/// <summary>What the journal says of one expert workstation.</summary>
internal sealed class RecordedStation
{
    public string District { get; set; } = "";

    public bool Open { get; set; }

    public int OpenedIn { get; set; }

    /// <summary>Agreements that were renewed.</summary>
    public int Renewals { get; set; }

    /// <summary>End of the present agreement; null before the first.</summary>
    public DateOnly? Until { get; set; }
}
