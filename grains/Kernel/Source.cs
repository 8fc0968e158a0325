namespace Network.Grains.Kernel;

/// <summary>Where a rule comes from: the document and the phrase in it that says so.</summary>
public sealed record Source(string Document, string Phrase);
