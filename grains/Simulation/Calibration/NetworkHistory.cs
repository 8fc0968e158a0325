using System.Collections.Immutable;

namespace Network.Grains.Simulation.Calibration;

/// <summary>What a network has recorded, as exposures: who might have, and who did. Months in
/// which nothing was recorded because nobody recorded must be left out.</summary>
/// <param name="Recognitions">Established associations older than twelve months, awake, and those
/// recognised as homes; summed over months.</param>
/// <param name="Sleeps">Associations older than twelve months without a running grant, and those
/// that fell asleep.</param>
/// <param name="Wakings">Sleeping associations, and those that woke up.</param>
/// <param name="Renewals">Workstation agreements that ended, and those renewed.</param>
/// <param name="HomeMonths">Homes, each counted for every month observed.</param>
/// <param name="StationsFounded">Workstations founded in those months.</param>
public sealed record NetworkHistory(
    ImmutableArray<FoundingExposure> Foundings,
    HazardExposure Recognitions,
    HazardExposure Sleeps,
    HazardExposure Wakings,
    HazardExposure Renewals,
    long HomeMonths,
    long StationsFounded,
    ImmutableArray<SessionExposure> Sessions);
