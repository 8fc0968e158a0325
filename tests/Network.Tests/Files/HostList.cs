using System.Globalization;
using Network.Grains.Enterprise;

namespace Network.Tests.Files;

/// <summary>A city's list of hosts as long as one wants, without a mistake; single cells can be
/// spoilt.</summary>
internal sealed class HostList
{
    /// <summary>A title and a unit stand above the header.</summary>
    private const int FirstRow = 4;

    private static readonly string[] Headers =
    [
        "序号", "单位名称", "统一社会信用代码", "所属区镇", "单位类型", "经济类型", "所属行业", "地址",
        "职工人数", "科技工作者数", "是否成立科协", "企业科协成立时间", "备案号", "备案日期", "联系人",
        "联系电话",
    ];

    private static readonly string[] Districts =
        ["昆山开发区", "张浦镇", "周市", "陆家镇", "巴城", "千灯镇", "花桥经济开发区", "周庄镇"];

    private readonly object?[][] _rows;

    public HostList(int hosts) =>
        _rows = [.. Enumerable.Range(0, hosts).Select(Host)];

    /// <summary>Row, as a spreadsheet counts, of a host counted from 0.</summary>
    public static int RowOf(int host) => FirstRow + host;

    /// <summary>Column letter of a header.</summary>
    public static string Letter(string header) =>
        ((char)('A' + Array.IndexOf(Headers, header))).ToString();

    public object? this[int host, string header]
    {
        get => _rows[host][Array.IndexOf(Headers, header)];
        set => _rows[host][Array.IndexOf(Headers, header)] = value;
    }

    /// <summary>A valid credit code for each number.</summary>
    public static string Code(int number)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"91320583MA{number:D7}");
        return $"{stem}{CreditCode.CheckCharacter(stem)}";
    }

    public MemoryStream Save()
    {
        var book = new Workbook()
            .Row("昆山市单位名录（2024年）").Merge("A1:P1")
            .Row("填报单位：昆山市科学技术协会")
            .Row(Headers);
        foreach (var row in _rows)
        {
            book.Row(row);
        }

        return book.Row("合计", null, null, null, null, null, null, null,
            _rows.Sum(r => r[8] as int? ?? 0)).Save();
    }

    private static object?[] Host(int i)
    {
        var established = i % 10 == 0;
        var filed = i % 20 == 0;
        return
        [
            i + 1,
            $"昆山第{i}号精密机械有限公司",
            Code(i),
            Districts[i % Districts.Length],
            "企业",
            i % 3 == 0 ? "民营企业" : "台资",
            "装备制造",
            $"昆山市工业路{i}号",
            100 + (i % 500),
            20 + (i % 60),
            established ? "是" : "否",
            established ? new DateOnly(2015 + (i % 9), 1 + (i % 12), 1 + (i % 28)) : null,
            filed ? $"SZKX-{i}" : null,
            filed ? "2024.3.5" : null,
            $"张{i}",
            string.Create(CultureInfo.InvariantCulture, $"138{i:D8}"),
        ];
    }
}
