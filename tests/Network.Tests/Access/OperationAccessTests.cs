using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Tests.Access;

/// <summary>Every operation of the API, asked by every role for their own and for what belongs to
/// others, against the judged table.</summary>
public sealed class OperationAccessTests(TwoCities cities) : IClassFixture<TwoCities>
{
    /// <summary>Codes of problems that say: not you.</summary>
    private static readonly string[] Refusals =
        ["access.", "account.not-yours", "account.must-change-password"];

    public static TheoryData<string> Columns =>
        [.. JudgedTable.Columns.Select(JudgedTable.NameOf)];

    [Fact]
    public void EveryOperation_StandsInTheTableAndTheTableHasNoOther()
    {
        var judged = JudgedTable.Read();
        var operations = Operation.All(cities.Host).Select(o => o.Name).ToList();

        operations.Except(judged.Keys).ShouldBeEmpty("Judge these in Access/operations.txt.");
        judged.Keys.Except(operations).ShouldBeEmpty("These are gone.");
        judged.Values.ShouldAllBe(cells => cells.Length == JudgedTable.Columns.Count);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task EveryOperation_AskedByARole_IsAnsweredAsJudged(string column)
    {
        var judged = JudgedTable.Read();
        var index = Columns.Select(c => c.Data).ToList().IndexOf(column);
        var role = JudgedTable.Columns[index];
        var wrong = new List<string>();
        foreach (var operation in Operation.All(cities.Host))
        {
            var found = await Found(operation, role);
            var expected = judged.GetValueOrDefault(operation.Name)?[index];
            if (found != expected)
            {
                wrong.Add($"{operation.Name} {found}, not {expected}");
            }
        }

        string.Join('\n', wrong).ShouldBeEmpty($"By {column}.");
    }

    /// <summary>How far a role may: <c>-</c> not at all, <c>own</c>, <c>city</c>, <c>any</c>.
    /// </summary>
    private async Task<string> Found(Operation operation, Role? role)
    {
        var allowed = new List<bool>();
        foreach (var whose in Enum.GetValues<Whose>())
        {
            allowed.Add(await Allows(operation, role, whose));
        }

        return allowed switch
        {
            [false, false, false] => "-",
            [true, false, false] => "own",
            [true, true, false] => "city",
            [true, true, true] => "any",
            _ => string.Join('/', allowed),
        };
    }

    private async Task<bool> Allows(Operation operation, Role? role, Whose whose)
    {
        using var leave = new CancellationTokenSource();
        using var request = operation.Ask(cities.Readers[role], whose, cities.Readers);
        using var answer = await cities.Host.Http.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, leave.Token);
        ((int)answer.StatusCode).ShouldBeLessThan(500, operation.Name);
        if (answer.IsSuccessStatusCode)
        {
            return true;
        }

        var code = JsonSerializer.Deserialize<JsonElement>(
            await answer.Content.ReadAsStringAsync(leave.Token), Wire.Options)
            .GetProperty("code").GetString()!;
        var hidden = whose == Whose.Abroad && operation.IsOfACity
            && code.StartsWith("unknown.", StringComparison.Ordinal);
        return !hidden && !Refusals.Any(r => code.StartsWith(r, StringComparison.Ordinal));
    }
}
