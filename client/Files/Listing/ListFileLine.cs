using Network.Grains.Kernel;

namespace Network.Client.Files.Listing;

/// <summary>One line of a list, on its way into a file.</summary>
internal sealed record ListFileLine(GrainKey Key, Card Card);
