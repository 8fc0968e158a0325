using System.Data.Common;
using System.Globalization;
using System.Text;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Journal;

/// <summary>
/// A list as SQL that both dialects read: every value is a parameter, columns come from a fixed
/// list.
/// </summary>
internal sealed class DirectorySql
{
    /// <summary>Values of one filter.</summary>
    private const int ValuesMax = 100;

    private const string Columns = """
        SELECT stream, version, name, district, stage, host_kind, ownership, industry, code, host,
          eligible, technical_staff, members, activities, since, due, threshold,
          home
        """;

    private readonly StringBuilder where = new("WHERE city = @city AND kind = @kind");
    private readonly List<(string Name, object Value)> values = [];
    private readonly string expression;
    private readonly bool isText;
    private readonly DirectoryQuery query;
    private readonly int take;

    /// <exception cref="FormatException">An unknown sort field, or not a cursor of this list.
    /// </exception>
    public DirectorySql(DirectoryQuery query)
    {
        this.query = query;
        (expression, isText) = DirectorySearch.Column(query.Sort)
            ?? throw new FormatException($"There is no sort field '{query.Sort}'.");
        take = Math.Clamp(query.Take, 1, JournalLimits.PageLinesMax);
        values.Add(("city", query.City));
        values.Add(("kind", GrainKey.Name(query.Kind)));
        Lists();
        Ones();
    }

    public (string Sql, (string Name, object Value)[] Values) Count() =>
        ($"SELECT COUNT(*) FROM directory {where}", [.. values]);

    /// <summary>One line more than asked for tells whether there is a next page.</summary>
    public (string Sql, (string Name, object Value)[] Values) Page()
    {
        var (order, comes) = query.Sort.StartsWith('-') ? ("DESC", "<") : ("ASC", ">");
        var after = string.Empty;
        List<(string, object)> all =
            [.. values, ("take", take + 1), ("skip", Math.Max(0, query.Skip))];
        if (query.Cursor is { } cursor)
        {
            var (value, stream) = DirectorySearch.ReadCursor(cursor, isText);
            after = $" AND ({expression}, stream) {comes} (@at, @after)";
            all.Add(("at", value));
            all.Add(("after", stream));
        }

        return ($"{Columns}, {expression} FROM directory {where}{after} "
            + $"ORDER BY {expression} {order}, stream {order} LIMIT @take OFFSET @skip", [.. all]);
    }

    public DirectoryPage ToPage(
        IReadOnlyList<((GrainKey Key, long Version, Card Card) Line, object Sort)> lines,
        long total) => new(
            [.. lines.Take(take).Select(l => l.Line)],
            total,
            lines.Count > take
                ? DirectorySearch.Cursor(lines[take - 1].Sort, lines[take - 1].Line.Key.Stream)
                : null);

    public static ((GrainKey Key, long Version, Card Card) Line, object Sort) Read(DbDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        DateOnly? Day(int column) =>
            row.IsDBNull(column) ? null : DateOnly.FromDayNumber(row.GetInt32(column));
        var card = new Card(row.GetString(2))
        {
            District = Text(3),
            Stage = Text(4),
            HostKind = Text(5),
            Ownership = Text(6),
            Industry = Text(7),
            Code = Text(8),
            Host = Text(9),
            Eligible = row.GetBoolean(10),
            TechnicalStaff = row.GetInt32(11),
            Members = row.GetInt32(12),
            Activities = row.GetInt32(13),
            Since = Day(14),
            Due = Day(15),
            Threshold = row.IsDBNull(16) ? null : row.GetInt32(16),
            Home = Text(17),
        };
        return ((GrainKey.Parse(row.GetString(0)), row.GetInt64(1), card), row.GetValue(18));
    }

    private void Lists()
    {
        Any("district", query.Districts);
        Any("stage", query.Stages);
        Any("host_kind", query.HostKinds);
        Any("ownership", query.Ownerships);
        Any("industry", query.Industries);
        Any("home", query.Homes);
    }

    private void Ones()
    {
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            And("search LIKE @search ESCAPE '\\'", "search",
                DirectorySearch.Pattern(query.Search));
        }

        if (query.Host is { } host)
        {
            And("host = @host", "host", host);
        }

        if (query.Id is { } id)
        {
            And("stream = @stream", "stream", new GrainKey(query.Kind, query.City, id).Stream);
        }

        if (query.Eligible is { } eligible)
        {
            And("eligible = @eligible", "eligible", eligible);
        }

        if (query.Filed is { } filed)
        {
            And($"{(filed ? "" : "NOT ")}EXISTS (SELECT 1 FROM rollup WHERE child = stream "
                + "AND period = 0 AND metrics LIKE @filed)", "filed", $"%\"{Metric.Filed}\":1%");
        }

        if (query.DueBefore is { } due)
        {
            And("due < @due", "due", due.DayNumber);
        }

        if (query.ThresholdOtherThan is { } threshold)
        {
            And("threshold <> @threshold", "threshold", threshold);
        }
    }

    private void And(string clause, string name, object value)
    {
        where.Append(" AND ").Append(clause);
        values.Add((name, value));
    }

    private void Any(string column, IReadOnlyList<string> wanted)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var names = new List<string>();
        foreach (var value in wanted.Take(ValuesMax))
        {
            var name = string.Create(
                CultureInfo.InvariantCulture, $"{column}_{names.Count}");
            names.Add("@" + name);
            values.Add((name, value));
        }

        where.Append(
            CultureInfo.InvariantCulture, $" AND {column} IN ({string.Join(", ", names)})");
    }
}
