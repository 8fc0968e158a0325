using System.Collections.Immutable;

namespace Network.Client.Files.Import;

/// <summary>How far the delivery of an import is.</summary>
/// <param name="Pending">Commands that their grains have not answered yet.</param>
/// <param name="Refused">What grains refused after all, because of something entered between the
/// check and the delivery; the first <see cref="ImportLimits.RefusalsMax"/>.</param>
public sealed record ImportStatus(long Pending, ImmutableArray<ImportRefusal> Refused);
