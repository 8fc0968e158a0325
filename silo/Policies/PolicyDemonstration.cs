using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Rules of the yearly selection of demonstration units.</summary>
internal static class PolicyDemonstration
{
    public static DemonstrationRules Read(PolicySection top, PolicyRules rules)
    {
        var section = top.Section("demonstration");
        var read = new DemonstrationRules(
            rules.Count(section, "unitsMin"),
            rules.Count(section, "unitsMax"),
            rules.Money(section, "grantMin"),
            rules.Money(section, "grantMax"));
        PolicyRules.InOrder(section, "unitsMin", read.UnitsMin, "unitsMax", read.UnitsMax);
        PolicyRules.InOrder(section, "grantMin", read.GrantMin, "grantMax", read.GrantMax);
        section.End();
        return read;
    }
}
