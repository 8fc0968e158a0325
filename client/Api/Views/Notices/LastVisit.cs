namespace Network.Client.Api.Views.Notices;

/// <summary>The reader's visit before this one.</summary>
/// <param name="Since">When it was over; null at the first visit.</param>
public sealed record LastVisit(DateTimeOffset? Since);
