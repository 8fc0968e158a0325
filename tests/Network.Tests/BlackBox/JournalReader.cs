using Network.Silo.Journal;

namespace Network.Tests.BlackBox;

/// <summary>The whole journal, read from the store behind the product's back.</summary>
internal static class JournalReader
{
    public static async Task<IReadOnlyList<Written>> ReadAll(StoreOptions options)
    {
        await using var store = await StoreFactory.Open(options);
        var all = new List<Written>();
        while (true)
        {
            var page = await store.ReadAll(all.Count == 0 ? 0 : all[^1].Position);
            if (page.IsEmpty)
            {
                return all;
            }

            all.AddRange(page.Select(e =>
                new Written(e.Position, e.Key.Stream, e.Version, e.CommandId, e.Ordinal)));
        }
    }
}
