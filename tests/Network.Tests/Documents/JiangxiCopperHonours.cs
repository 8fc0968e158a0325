using System.Net.Http.Json;
using System.Text.Json;
using Network.Tests.BlackBox;

namespace Network.Tests.Documents;

/// <summary>The papers of the Jiangxi Copper year, nominated, accepted and honoured one by one:
/// 对8篇优秀科技论文给予了表彰和奖励,对13篇科技论文给予鼓励.</summary>
internal static class JiangxiCopperHonours
{
    public static readonly string[] Told = ["公司优秀论文8项", "公司鼓励论文13项"];

    private static readonly TimeSpan DeliveredWithin = TimeSpan.FromSeconds(20);

    private static readonly (string Programme, int Papers)[] Honours =
        [("paper", 8), ("paper-encouraged", 13)];

    public static async Task Enter(HttpClient http)
    {
        foreach (var (programme, papers) in Honours)
        {
            for (var n = 1; n <= papers; n++)
            {
                await Enter(http, programme, $"{programme}-{n}", n);
            }
        }
    }

    private static async Task Enter(HttpClient http, string programme, string id, int n)
    {
        await Post(http, "district/jiangtong/dexing/nominate-for-honour", new
        {
            programme,
            year = 2004,
            merits = "选拔推荐",
            title = $"第{n}篇",
            nomination = id,
        });
        await Is(http, id, "nominated");
        await Post(http, "city/jiangtong/jiangtong/accept-nomination", new
        {
            nomination = id,
            programme,
            year = 2004,
        });
        await Is(http, id, "accepted");
        await Post(http, $"nomination/jiangtong/{id}/confer", new
        {
            level = "city",
            on = "2004-12-30",
        });
    }

    private static Task<string?> Is(HttpClient http, string id, string stage) => Eventually.Is(
        async () =>
        {
            using var answer = await http.GetAsync(
                new Uri($"/api/v1/nomination/jiangtong/{id}", UriKind.Relative));
            return answer.IsSuccessStatusCode
                ? JsonSerializer.Deserialize<JsonElement>(
                    await answer.Content.ReadAsStringAsync())
                    .GetProperty("state").GetProperty("stage").GetString()
                : null;
        },
        now => now == stage, DeliveredWithin, now => $"{id} is {now}, not {stage}.");

    private static async Task Post(HttpClient http, string path, object command)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri($"/api/v1/{path}", UriKind.Relative));
        request.Content = JsonContent.Create(command);
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }
}
