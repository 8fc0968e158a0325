namespace Network.Grains.Kernel;

/// <summary>Where a rule comes from: the document and the phrase in it that says so.</summary>
/// <param name="Document">How the document is cited, such as 昆科协〔2024〕21号, or
/// <see cref="Assumption"/>.</param>
/// <param name="Phrase">The document's words to the letter; of an assumption, its reason.</param>
public sealed record Source(string Document, string Phrase)
{
    /// <summary>Stands for the document where no document sets the value and the city has to
    /// assume one.</summary>
    public const string Assumption = "assumption";
}
