using Network.Grains.Enterprise;

namespace Network.Grains.Simulation.Inputs;

/// <summary>
/// Organisations that count in the denominator of coverage and that the model cannot tell apart:
/// those of one district, host kind and size band.
/// </summary>
/// <param name="District">Id of a district of the input.</param>
/// <param name="SizeBand">Any short word, such as <c>10-49</c> technical staff.</param>
/// <param name="Counts">How many stand where at the start.</param>
/// <param name="Initiative">Multiplies the own initiative of the class; 1 is the average.</param>
/// <param name="Imitation">Multiplies how much the class follows others.</param>
/// <param name="Score">Mean score of its homes in a selection by score, in standard units of the
/// scatter between homes.</param>
public sealed record OrganisationClass(
    string District,
    HostKind HostKind,
    string SizeBand,
    StageCounts Counts,
    double Initiative = 1,
    double Imitation = 1,
    double Score = 0);
