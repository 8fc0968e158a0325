using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>How far a yearly quota is met.</summary>
/// <param name="Required">At least so many in the year.</param>
/// <param name="Actual">So many so far.</param>
/// <param name="Source">The phrase of the document that sets it.</param>
public sealed record QuotaProgress(
    string Id, LocalText Name, long Required, long Actual, Source Source);
