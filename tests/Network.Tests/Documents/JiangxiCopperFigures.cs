using System.Globalization;
using System.Text;

namespace Network.Tests.Documents;

/// <summary>The numbers of the Jiangxi Copper summary of 2004 as the association's tables would
/// hold them.</summary>
internal static class JiangxiCopperFigures
{
    /// <summary>Sessions, participants, items and yuan of the year by category.</summary>
    public static (string Category, string Name, int Sessions, int Participants, int Items,
        int Yuan)[] Activities
    { get; } = [
        ("film", "播放科普片", 0, 0, 40, 0), ("board", "科普板报橱窗", 0, 0, 896, 0),
        ("lecture", "科普讲座", 54, 6230, 0, 0), ("contest", "科普竞赛", 17, 6066, 0, 0),
        ("press", "新闻稿件", 0, 0, 84, 0), ("seminar", "专题研讨", 85, 2444, 0, 0),
        ("expert-report", "专家报告会", 9, 232, 0, 0),
        ("sent-out", "外送参加学术活动", 0, 1233, 0, 0),
        ("training", "36学时以上培训", 0, 138, 0, 0),
        ("paper-reviewed", "交流评审论文", 0, 0, 550, 0),
        ("paper-published", "发表论文", 0, 0, 359, 0), ("paper-contest", "论文评选", 0, 0, 27, 0),
        ("symposium", "科技工作者座谈会", 1, 40, 0, 0),
        ("project-training", "“讲、比”知识培训班", 1, 47, 0, 0),
        ("quiz", "竞猜活动", 1, 3000, 0, 0), ("visit", "看望慰问", 0, 213, 0, 0),
        ("consulting", "科技咨询和技术服务", 0, 0, 31, 1_000_000),
        ("health-booklet", "健康科普小册子", 7, 0, 20_000, 0),
        ("reader", "禽流感防治知识读本", 0, 0, 800, 0)];

    /// <summary>Every number of the summary, in the words of the report, with its chapter.
    /// </summary>
    public static (string Chapter, string Words)[] Told { get; } = [
        ("projects", "立项402项"), ("projects", "完成303项"),
        ("projects", "推荐63个项目（比上年多23个）参加评审，其中主业28个、多经35个"),
        ("projects", "主业特等奖3个、一等奖3个、二等奖7个、三等奖10个、鼓励奖5个"),
        ("projects", "多经一等奖3个、二等奖9个、三等奖10个、鼓励奖13个"),
        ("projects", "奖励金额达150万元（比上年多61万元）"),
        ("projects", "配套奖励资金达80万元（比上年多40万元）"),
        ("projects", "竞猜活动1次、3000人次参加"), ("projects", "座谈会1次、40人次参加"),
        ("projects", "培训班1次、47人次参加"),
        ("popularisation", "播放科普片40部"), ("popularisation", "科普板报橱窗896期"),
        ("popularisation", "科普讲座54次、6230人次参加"),
        ("popularisation", "科普竞赛17次、6066人次参加"), ("popularisation", "新闻稿件84篇"),
        ("popularisation", "健康科普小册子7辑、20000册"),
        ("popularisation", "禽流感防治知识读本800册"),
        ("exchange", "专题研讨85次、2444人次参加"), ("exchange", "专家报告会9次、232人次参加"),
        ("exchange", "外送参加学术活动1233人次"), ("exchange", "36学时以上培训138人次"),
        ("exchange", "交流评审论文550篇"), ("exchange", "发表论文359篇"),
        ("exchange", "论文评选27篇"),
        ("workers", "看望慰问213人次"), ("consulting", "科技咨询和技术服务31项、金额100万元")];

    private static readonly (string Track, string Tier, int Count, int Yuan)[] Prizes = [
        ("主业", "特等奖", 3, 100_000), ("主业", "一等奖", 3, 60_000),
        ("主业", "二等奖", 7, 30_000), ("主业", "三等奖", 10, 15_000),
        ("主业", "鼓励奖", 5, 5_000), ("多经", "一等奖", 3, 60_000),
        ("多经", "二等奖", 9, 25_000), ("多经", "三等奖", 10, 16_500),
        ("多经", "鼓励奖", 13, 5_000)];

    public static string Hosts => "单位名称,所属区镇,科技人员数\n" + string.Concat(
        Units.Select(u => $"{u.Name},{u.District},60\n"));

    public static string YearlyCounts => "单位名称,活动类别,年度,次数,人次,数量,金额（元）\n"
        + string.Concat(Activities.Select(a => string.Create(CultureInfo.InvariantCulture,
            $"江西铜业集团,{a.Name},2004,{a.Sessions},{a.Participants},{a.Items},{a.Yuan}\n")));

    /// <summary>Projects as the summary counts them, with its sums: 28, 35, and 63 prizes.
    /// </summary>
    /// <param name="main">What the sum line of the main business says.</param>
    public static string Projects(int main = 28)
    {
        var table = new StringBuilder("单位名称,项目名称,参评类别,专业组,项目负责人,"
            + "申报日期,立项日期,完成日期,评价得分,参评年度,获奖等级,奖金（元）,配套奖金（元）\n");
        var n = 0;
        foreach (var track in Prizes.GroupBy(p => p.Track))
        {
            foreach (var prize in track.SelectMany(p => Enumerable.Repeat(p, p.Count)))
            {
                Row(table, n, prize.Track, "2004-12-20", "2004", prize.Tier, prize.Yuan,
                    n == 0 ? 800_000 : 0);
                n++;
            }

            table.Append(CultureInfo.InvariantCulture,
                $"小计,{(track.Key == "主业" ? main : 35)},,,,,,,,,,,\n");
        }

        table.Append("合计,63,,,,,,,,,,1500000,800000\n");
        for (; n < 402; n++)
        {
            Row(table, n, n % 2 == 0 ? "主业" : "多经", n < 303 ? "2004-12-20" : "", "", "", 0, 0);
        }

        return table.ToString();
    }

    /// <summary>Forty projects of the year before, with prizes of 890,000 yuan.</summary>
    public static string ProjectsBefore
    {
        get
        {
            var table = new StringBuilder("单位名称,项目名称,参评类别,专业组,项目负责人,"
                + "申报日期,立项日期,完成日期,评价得分,参评年度,获奖等级,奖金（元）,配套奖金（元）\n");
            for (var n = 0; n < 40; n++)
            {
                Row(table, n, "主业", "2003-12-20", "2003", "三等奖", 22_250,
                    n == 0 ? 400_000 : 0, 2003);
            }

            return table.ToString();
        }
    }

    private static (string Name, string District)[] Units { get; } = [
        ("露天采矿场", "德兴铜矿"), ("泗洲选矿厂", "德兴铜矿"), ("永平采选厂", "永平铜矿"),
        ("武山采矿车间", "武山铜矿"), ("熔炼车间", "贵溪冶炼厂"), ("电解车间", "贵溪冶炼厂"),
        ("备件公司", "材料设备公司"), ("修造厂", "材料设备公司")];

    private static void Row(StringBuilder table, int n, string track, string finished,
        string recommended, string tier, int prize, int matching, int year = 2004) =>
        table.Append(CultureInfo.InvariantCulture,
            $"{Units[n % Units.Length].Name},讲比项目{n + 1},{track},{Group(n)},组长{n + 1},"
            + $"{year}-01-05,{year}-01-20,{finished},{(finished.Length > 0 ? "80" : "")},"
            + $"{recommended},{tier},{(prize > 0 ? prize : "")},"
            + $"{(matching > 0 ? matching : "")}\n");

    private static string Group(int n) => (n % 4) switch
    {
        0 => "矿山",
        1 => "机（电）加",
        2 => "冶化",
        _ => "管理",
    };
}
