using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Calibration;

/// <summary>One month of one class: how many might have founded an association, and how many
/// did.</summary>
/// <param name="Month">As <c>yyyymm</c>.</param>
/// <param name="AtRisk">Organisations without an association when the month began.</param>
/// <param name="Share">Share of its district's organisations that had one, awake, when the month
/// began.</param>
/// <param name="Initiative">As <see cref="OrganisationClass.Initiative"/>.</param>
/// <param name="Imitation">As <see cref="OrganisationClass.Imitation"/>.</param>
public sealed record FoundingExposure(
    string District, int Month, int AtRisk, int Events, double Share,
    double Initiative = 1, double Imitation = 1);
