using Network.Client.Api.Views;
using Network.Client.Files.Export;
using Network.Client.Finding;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Accounts;
using Network.Silo.Journal;

namespace Network.Client.Api.Parameters;

/// <summary>Every query parameter of the API.</summary>
internal static class QueryParameters
{
    public static IntegerParameter Year { get; } = new("year", 1900, 2200,
        "The year of figures that flow; this year where it is not given.");

    public static DateParameter AsOf { get; } = new("asOf",
        "The figures as they were recorded at the end of this day.");

    public static ChoiceParameter By { get; } = new("by",
        [.. Enum.GetValues<MetricsBy>().Select(Words.Of)], "The dimension that makes the rows.");

    public static WordsParameter Metric { get; } = new("metric",
        "Only these metrics; all where none is given.");

    public static TextParameter Search { get; } = new("search", 100,
        "Part of a name, or the beginning of a code.");

    public static TextParameter Text { get; } = new("text", FindLimits.TextMax,
        "Part of a name, its pinyin or its initials, or the beginning of a code.");

    public static WordsParameter District { get; } = new("district", "Ids of districts.");

    public static WordsParameter Stage { get; } = new("stage", "Stages of life.");

    public static WordsParameter HostKind { get; } = new("hostKind", "Kinds of host.");

    public static WordsParameter Ownership { get; } = new("ownership", "Ownerships.");

    public static WordsParameter Industry { get; } = new("industry", "Ids of industries.");

    public static WordsParameter Home { get; } = new("home",
        "Where hosts stand with the title of home: applied, returned, recommended, refused, "
        + "recognised.");

    public static GrantsParameter Unit { get; } = new("unit",
        "A selected unit and its grant in fen, such as h-0123/8000000; without any, nothing is "
        + "selected.");

    public static TextParameter Host { get; } = new("host", 64,
        "Id of the host whose workstations are wanted.");

    public static FlagParameter Eligible { get; } = new("eligible",
        "Only hosts that count in the denominators of coverage, or only others.");

    public static FlagParameter Filed { get; } = new("filed",
        "Only associations that are filed online, or only those that are not.");

    public static DateParameter DueBefore { get; } = new("dueBefore",
        "Only what falls due before this day.");

    public static ChoiceParameter Sort { get; } = new("sort",
        [.. DirectoryQuery.SortFields.SelectMany(f => new[] { f, $"-{f}" })],
        "The order; '-' in front for descending.");

    public static TextParameter Cursor { get; } = new("cursor", 1_000,
        "The 'next' of the page before.");

    public static IntegerParameter Skip { get; } = new("skip", 0, 1_000_000,
        "Lines of the list before the page.");

    public static IntegerParameter Take { get; } = new("take", 1, JournalLimits.PageLinesMax,
        "Lines of the page; 50 where it is not given.");

    public static IntegerParameter Position { get; } = new("position", 0, long.MaxValue,
        "Position of the journal at which the network is taken; now where it is not given.");

    public static WordsParameter Scenario { get; } = new("scenario",
        "Ids of scenarios; the first one says from where and how far.");

    public static FlagParameter DryRun { get; } = new("dryRun",
        "Only check the file and say what is wrong; nothing is entered.");

    public static TextParameter FileName { get; } = new("fileName", 200,
        "Name of the file, for the report.");

    public static TextParameter Sheet { get; } = new("sheet", 100,
        "Sheet of a workbook; the first with something in it where none is given.");

    public static ChoiceParameter Format { get; } = new("format",
        [.. Enum.GetValues<ExportFormat>().Select(Words.Of)], "CSV where it is not given.");

    public static ChoiceParameter Language { get; } = new("language", ["zh", "en"],
        "Language of the file; the reader's own where it is not given.");

    public static ChoiceParameter Role { get; } = new("role",
        [.. Enum.GetValues<Role>().Select(r => Words.Of(r))],
        "Only the work of this role; of all where it is not given.");

    public static IntegerParameter Within { get; } = new("within", 1, 730,
        "Days to look ahead; 365 where it is not given.");

    public static TextParameter Actor { get; } = new("actor", 200,
        "Only what this person or part of the network did.");

    public static ChoiceParameter AuditKind { get; } = new("kind",
        [.. Enum.GetValues<AuditKind>().Select(Words.Of)], "Only what is of this kind.");

    public static TextParameter Account { get; } = new("account", 64,
        "Id of an account: only what it did or what was done to it.");

    public static DateParameter From { get; } = new("from", "Only from this day on.");

    public static DateParameter Until { get; } = new("until", "Only up to this day.");

    public static IntegerParameter Before { get; } = new("before", 1, long.MaxValue,
        "Only entries before this version.");
}
