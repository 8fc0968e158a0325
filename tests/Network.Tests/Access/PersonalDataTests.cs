using Network.Grains.Access;
using Network.Tests.Api;

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

    [Theory]
    [InlineData("city-staff", 4)]
    [InlineData("district-staff", 2)]
    [InlineData("secretary", 2)]
    [InlineData("city-leader", 0)]
    [InlineData("planner", 0)]
    [InlineData("workstation-contact", 0)]
    [InlineData("expert", 0)]
    [InlineData("administrator", 0)]
    public async Task Find_ByAFamilyNameOfAll_ShowsTheMembersOfTheOwnScope(
        string column, int members)
    {
        var find = Operation.All(cities.Host).Single(o => o.Path == "/find/{city}");
        var text = (await Answers(find, Role(column), Whose.Own))[0];

        var found = cities.People.All.Count(
            m => text.Contains(m.Person.Name, StringComparison.Ordinal));

        cities.People.Shown(text, Role(column)).ShouldBeEmpty();
        found.ShouldBe(members);
        text.ShouldNotContain("1380000");
    }

    /// <summary>Whose pairing was read is for those who have to do with it.</summary>
    [Theory]
    [InlineData("pairing", false)]
    [InlineData("service", true)]
    public async Task Audit_OfWhatStaffRead_NamesWhatIsNotConfidential(string kind, bool named)
    {
        var path = $"{kind}/kunshan/{kind}-own";
        (await cities.Readers[Network.Grains.Access.Role.CityStaff].Get(path))
            .Status.ShouldBe(200);

        var line = (await cities.Readers[Network.Grains.Access.Role.Administrator]
            .Get("audit?kind=people-read&take=200")).Body.EnumerateArray()
            .First(l => l.GetProperty("subject").GetString() == path);

        line.TryGetProperty("subjectName", out _).ShouldBe(named);
    }

    /// <summary>What open pages are told while they are open.</summary>
    [Theory]
    [MemberData(nameof(Columns))]
    public async Task EveryLiveView_ByARole_NamesNobodyBeyondItsRight(string column)
    {
        var role = Role(column);
        var (told, frames) = (new List<string>(), 0);
        foreach (var operation in Operation.All(cities.Host).Where(o => o.IsLive))
        {
            foreach (var whose in Enum.GetValues<Whose>())
            {
                using var request =
                    operation.Ask(cities.Readers[role], whose, cities.Readers);
                if (await Frame(request) is not { } frame)
                    continue;

                frames++;
                told.AddRange(cities.People.Shown(frame, role)
                    .Select(s => $"{operation.Name} {whose}: {s}"));
            }
        }

        told.ShouldBeEmpty($"By {column}.");
        (frames > 0).ShouldBe(column is "city-leader" or "city-staff" or "planner"
            or "district-staff", $"{frames} frames by {column}.");
    }

    /// <summary>The first that a live view says; null where the reader is turned away.</summary>
    private async Task<string?> Frame(HttpRequestMessage request)
    {
        using var answer = await cities.Host.Http.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead);
        if (!answer.IsSuccessStatusCode)
            return null;

        using var reader = new LiveReader(
            answer, await answer.Content.ReadAsStreamAsync());
        return (await reader.Next()).Totals.ToString();
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
