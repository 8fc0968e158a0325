using System.Text.Json;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One fact of a grain's life: who, when, what.</summary>
/// <param name="Version">The grain's version after it.</param>
/// <param name="Position">Its place in the whole journal.</param>
/// <param name="Actor">Id of who sent the command, or stream of the grain whose fact caused it.
/// </param>
/// <param name="By">Who that is: the name of an account for those who see people, else its role;
/// null for others than accounts.</param>
/// <param name="Event">The event's stable name.</param>
/// <param name="Text">The fact as a sentence.</param>
/// <param name="Data">The event as it stands in the journal, without personal data.</param>
public sealed record HistoryEntry(
    long Version,
    long Position,
    DateTimeOffset At,
    string Actor,
    string Event,
    LocalText Text,
    JsonElement Data,
    LocalText? By = null);
