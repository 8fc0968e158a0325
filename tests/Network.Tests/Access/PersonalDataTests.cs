using Network.Grains.Access;

namespace Network.Tests.Access;

/// <summary>Whatever a role reads, it is shown names, phones and addresses of nobody whom it need
/// not know.</summary>
public sealed class PersonalDataTests(TwoCities cities) : IClassFixture<TwoCities>
{
    /// <summary>Ways to ask for a table as a file, whose names are in other places.</summary>
    private static readonly string[] Formats = ["", "?format=xlsx"];

    public static TheoryData<string> Columns =>
        [.. JudgedTable.Columns.Select(JudgedTable.NameOf)];

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task EveryRead_ByARole_NamesNobodyBeyondItsRight(string column)
    {
        var role = Role(column);
        var told = new List<string>();
        foreach (var (operation, whose) in Reads())
        {
            foreach (var text in await Answers(operation, role, whose))
            {
                told.AddRange(cities.People.Shown(text, role)
                    .Select(s => $"{operation.Name} {whose}: {s}"));
            }
        }

        told.ShouldBeEmpty($"By {column}.");
    }

    /// <summary>Were the marks never shown, the test above would find nothing to blame.</summary>
    [Theory]
    [InlineData("city-staff")]
    [InlineData("district-staff")]
    [InlineData("secretary")]
    [InlineData("workstation-contact")]
    public async Task TheirReads_ByARoleThatNeedsThem_NameEverybodyItMayKnow(string column)
    {
        var role = Role(column);
        var all = new System.Text.StringBuilder();
        foreach (var (operation, whose) in Reads())
        {
            foreach (var text in await Answers(operation, role, whose))
            {
                all.Append(text);
            }
        }

        var seen = all.ToString();
        cities.People.All.Where(m => m.MayKnow.Contains(role!.Value))
            .Select(m => m.Person.Name).Where(n => !seen.Contains(n, StringComparison.Ordinal))
            .ShouldBeEmpty($"By {column}.");
    }

    private static Role? Role(string column) =>
        JudgedTable.Columns.Single(r => JudgedTable.NameOf(r) == column);

    private IEnumerable<(Operation, Whose)> Reads() =>
        from operation in Operation.All(cities.Host)
        where operation is { Method: "GET", IsLive: false }
        from whose in Enum.GetValues<Whose>()
        select (operation, whose);

    private async Task<IReadOnlyList<string>> Answers(
        Operation operation, Role? role, Whose whose)
    {
        var isFile = operation.Path.StartsWith("/export/", StringComparison.Ordinal);
        var texts = new List<string>();
        foreach (var format in isFile ? Formats : Formats[..1])
        {
            using var request = operation.Ask(cities.Readers[role], whose, cities.Readers);
            request.RequestUri = new Uri($"{request.RequestUri}{format}", UriKind.Relative);
            using var answer = await cities.Host.Http.SendAsync(request);
            texts.Add(await Unpacked.Text(await answer.Content.ReadAsByteArrayAsync()));
        }

        return texts;
    }
}
