using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Pairings of mentors with children or families.</summary>
internal static class PolicyPairing
{
    private const int MonthsMax = 12;

    /// <summary>Null where the file has no such section.</summary>
    public static PairingRules? Read(PolicySection top, PolicyRules rules)
    {
        if (!top.Has("pairing"))
            return null;
        var section = top.Section("pairing");
        var read = new PairingRules(
            rules.Flag(section, "oneToOne"),
            section.Entries("duties", d => new PairingDuty(
                d.Slug("id"),
                d.Local("name"),
                rules.Count(d, "everyMonths", 1, MonthsMax),
                rules.Source(d)), d => d.Id));
        section.End();
        return read;
    }
}
