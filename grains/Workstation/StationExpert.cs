namespace Network.Grains.Workstation;

/// <summary>An expert at a workstation. The name stands in the person of the same id.</summary>
public sealed record StationExpert(
    string Person, string Title, string Institution, bool Academician, DateOnly Since);
