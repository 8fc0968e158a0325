using Network.Grains.Simulation.Inputs;

namespace Network.Tests.Simulation.Reference;

/// <summary>One organisation of the reference, with all that happens to it.</summary>
internal sealed class Organisation(OrganisationClass entry, int district)
{
    public OrganisationClass Class { get; } = entry;

    public int District { get; } = district;

    public OrganisationStage Stage { get; set; }

    /// <summary>Months since its association was founded.</summary>
    public int Age { get; set; }

    /// <summary>Months for which its grant still works.</summary>
    public int GrantMonths { get; set; }

    public bool IsAwake => Stage is not (OrganisationStage.None or OrganisationStage.Dormant);

    public bool IsHome => Stage is OrganisationStage.Home or OrganisationStage.Demonstration;
}
