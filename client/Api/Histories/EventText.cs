using Network.Grains;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Api.Histories;

/// <summary>An event of the journal as a sentence.</summary>
internal static class EventText
{
    /// <summary>During an upgrade a newer process may write what this one cannot read; then it
    /// says so, and the rest of the history can still be read.</summary>
    private static readonly LocalText Newer = new(
        "由较新版本的程序记录，本程序升级后才能显示。",
        "Recorded by a newer version of the program; shown once this one is upgraded.");

    public static LocalText Of(JournalEntry entry)
    {
        var logic = Catalog.Of(entry.Key.Kind);
        try
        {
            return logic.Tell(Vocabulary.Of(logic).ReadEvent(entry.Kind, entry.Payload));
        }
        catch (JournalDamagedException)
        {
            return Newer;
        }
    }
}
