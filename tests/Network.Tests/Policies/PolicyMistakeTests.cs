using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Tests.Policies;

/// <summary>Each mistake is found at its line, with what was expected; all of them at once.
/// </summary>
public sealed class PolicyMistakeTests
{
    private static readonly string Kunshan = File.ReadAllText(
        Path.Combine(Repository.Root, "policies", "kunshan-2024.yaml"));

    [Theory]
    [InlineData("dormancy:", "dormancyy:", "dormancyy", "did you mean 'dormancy'?")]
    [InlineData("dormancy:", "dormancyy:", "", "'dormancy' is missing here.")]
    [InlineData("issued: 2024-07-15", "issued: 2024-13-15", "issued", "found '2024-13-15'")]
    [InlineData("issued: 2024-07-15", "issued: [2024]", "issued", "found a list")]
    [InlineData("    value: 10\n", "    value: ten\n",
        "eligibility.technicalStaffMin.value", "a whole number, 1 to 1000000; found 'ten'")]
    [InlineData("    value: 10\n", "    value: \"10\"\n",
        "eligibility.technicalStaffMin.value", "found the quoted text '10'")]
    [InlineData("    value: 12\n", "    value:\n", "dormancy.quietMonths.value", "found nothing")]
    [InlineData("yuan: 50000", "yuan: 50000元", "demonstration.grantMin.yuan",
        "a number of yuan such as 50000, without unit or separators; found '50000元'")]
    [InlineData("yuan: 50000", "yuan: 50,000", "demonstration.grantMin.yuan", "'50,000'")]
    [InlineData("yuan: 50000", "yuan: 200000", "demonstration.grantMax",
        "grantMax is smaller than grantMin.")]
    [InlineData("    value: 4\n", "    value: 1\n", "demonstration.unitsMax",
        "unitsMax is smaller than unitsMin.")]
    [InlineData("id: jinxi", "id: lujia", "districts[11].id",
        "The id 'lujia' is used already by districts[6].")]
    [InlineData("id: jinxi", "id: Jin Xi", "districts[11].id", "found 'Jin Xi'")]
    [InlineData("    column: 3\n    row: 1\n", "    column: 2\n    row: 1\n",
        "districts[6].column", "Tile column 2, row 1 is taken by 'huaqiao'.")]
    [InlineData("metric: associations.established", "metric: associations.establishd",
        "quotas[0].metric", "did you mean 'associations.established'?")]
    [InlineData("duty: district-staff\n    remindDays: 30\n  - id: demo",
        "duty: district-stuff\n    remindDays: 30\n  - id: demo",
        "deadlines[0].duty", "did you mean 'district-staff'?")]
    [InlineData("value: 08-10", "value: 8月10日", "deadlines[0].due.value", "such as 08-10")]
    [InlineData("value: 08-10", "value: 02-30", "deadlines[0].due.value", "such as 08-10")]
    [InlineData("document: badong", "document: badon",
        "eligibility.technicalStaffMin.source.document", "There is no 'badon'")]
    [InlineData("    yuan: 50000\n    source: { document: notice, phrase: 给予5-10万元经费 }",
        "    yuan: 50000", "demonstration.grantMin", "'source' is missing here.")]
    [InlineData("phrase: 重视选好秘书长", "phrase: ''",
        "leadership.posts[2].source.phrase", "Expected a text; found nothing.")]
    [InlineData("timeZone: Asia/Shanghai", "timeZone: Asia/Kunshan", "timeZone",
        "There is no time zone 'Asia/Kunshan'")]
    [InlineData("required: true", "required: yes", "founding.steps[1].required",
        "Expected true or false; found 'yes'.")]
    [InlineData("cityName: { zh: 昆山市, en: Kunshan }", "cityName: 昆山市", "cityName",
        "Expected a section of 'key: value'; found '昆山市'.")]
    [InlineData("cityName:", "city: kunshan\ncityName:", "city",
        "'city' is given twice; it stands in line")]
    [InlineData("deadline: home-application", "deadline: home-aplication", "home.deadline",
        "There is no 'home-aplication' under 'deadlines'; did you mean 'home-application'?")]
    [InlineData("group: career", "group: carer", "home.score.items[0].group",
        "did you mean 'career'?")]
    [InlineData("counts: projects, atLeast", "counts: project, atLeast",
        "home.score.items[1].proposal[2].counts", "did you mean 'projects'?")]
    [InlineData("counts: summaries, years: 2", "counts: summaries",
        "home.score.items[11].proposal[0]", "'years' is missing here.")]
    [InlineData("counts: projects, atLeast", "counts: projects, years: 2, atLeast",
        "home.score.items[1].proposal[2].years", "leave 'years' out")]
    [InlineData("years: 2, points: 2.5", "years: 2, points: 2.3",
        "home.score.items[7].proposal[0].points", "whole or half, such as 2 or 0.5")]
    [InlineData("max: { value: 10,", "max: { value: 0,", "home.score.items[0].max.value",
        "a whole number, 1 to 1000; found '0'")]
    [InlineData("昆科家〔{year}〕{number}号", "昆科家〔{year}〕号", "home.plaque",
        "{year} and {number}")]
    [InlineData("percent: { value: 40", "percent: { value: 30", "demonstration.instalments",
        "The instalments add up to 100 percent; they come to 90.")]
    [InlineData("  line: demonstration-grants", "  line: demonstration-grant",
        "demonstration.line", "did you mean 'demonstration-grants'?")]
    [InlineData("    - id: demonstration-grants\n",
        "    - growthPercentMin: { value: 10 }\n      id: demonstration-grants\n",
        "budget.lines[0].growthPercentMin", "'source' is missing here.")]
    public void Load_OneMistake_IsToldAtItsPlace(
        string from, string to, string path, string message)
    {
        var load = PolicyFile.Parse(Changed(from, to), "k.yaml", "kunshan-2024");

        load.Good.ShouldBeFalse();
        var mistake = load.Mistakes.FirstOrDefault(m => m.Path == path
            && m.Message.En.Contains(message, StringComparison.Ordinal));
        mistake.ShouldNotBeNull(load.Report(chinese: false));
        mistake.Message.Zh.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Load_ManyMistakes_TellsAllInTheOrderOfTheFile()
    {
        var text = Changed("issued: 2024-07-15", "issued: July")
            .Replace("    value: 10\n", "    value: -1\n", StringComparison.Ordinal)
            .Replace("per: district", "per: person", StringComparison.Ordinal)
            .Replace("remindDays: 30", "reminddays: 30", StringComparison.Ordinal);

        var load = PolicyFile.Parse(text, "k.yaml");

        load.Mistakes.Length.ShouldBe(8, load.Report(chinese: false));
        load.Mistakes.Select(m => m.Line).ShouldBeInOrder();
        load.Mistakes[0].In(chinese: false).ShouldBe(
            $"k.yaml:{LineOf(text, "issued: July")}:9: issued: " +
            "Expected a date such as 2024-07-15; found 'July'.");
    }

    [Fact]
    public void Load_EmptyLists_AreMistakesWhereNothingCouldRun()
    {
        var start = Kunshan.IndexOf("industries:", StringComparison.Ordinal);
        var end = Kunshan.IndexOf("summaries:", StringComparison.Ordinal);

        var load = PolicyFile.Parse(
            string.Concat(Kunshan.AsSpan(0, start), "industries: []\n", Kunshan.AsSpan(end)),
            "k.yaml");

        load.Mistakes.ShouldHaveSingleItem().Message.En
            .ShouldBe("The list is empty; at least one is needed.");
    }

    [Fact]
    public void Load_FileOfAnotherName_SaysThatTheIdIsTheName()
    {
        var load = PolicyFile.Parse(Kunshan, "suzhou.yaml", "suzhou");

        load.Mistakes.ShouldHaveSingleItem().Message.En
            .ShouldBe("Expected the file's own name 'suzhou'; found 'kunshan-2024'.");
    }

    private static int LineOf(string text, string phrase) =>
        text[..text.IndexOf(phrase, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static string Changed(string from, string to)
    {
        var at = Kunshan.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(-1, $"'{from}' does not stand in the policy.");
        return string.Concat(Kunshan.AsSpan(0, at), to, Kunshan.AsSpan(at + from.Length));
    }
}
