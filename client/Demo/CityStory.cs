using System.Globalization;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Workstation;

namespace Network.Client.Demo;

/// <summary>What the city's grain is told: its experts and its own activities.</summary>
internal sealed class CityStory(int seed, Policy policy, DemoSpan span)
{
    /// <summary>How much larger than an association's the city's activities are.</summary>
    private const double Size = 3;

    /// <summary>Days before today from which the think tank works.</summary>
    private const int AdviceDays = 420;

    /// <summary>Days that an announcement stands.</summary>
    private const int AnnouncedDays = 60;

    private static readonly string[] Fields = ["智能制造", "新材料", "生物医药", "人才政策"];

    private static readonly string[] Advice =
    [
        "关于支持企业科协联合攻关的建议", "关于中小企业引进海外人才的调研报告",
        "关于提升园区科技服务能力的对策", "关于青年科技工作者成长环境的调查",
        "关于完善专家工作站服务机制的建议",
    ];

    private static readonly (AdviceForm Form, string By)[] Takers =
    [
        (AdviceForm.Instruction, "模拟市领导"), (AdviceForm.Proposal, "模拟市政协"),
        (AdviceForm.Department, "模拟市科技局"),
    ];

    private static readonly (int Days, string Title, string Text)[] Announcements =
    [
        (40, "关于报送企业科协换届情况的通知", "任期将满的企业科协请于年底前完成换届，并在系统中登记。"),
        (12, "年度工作总结报送提醒", "请各企业科协于12月底前报送本年度工作总结。"),
    ];

    private static readonly string[] Institutions =
        ["模拟大学", "模拟理工学院", "模拟科学院材料所", "模拟医学院", "模拟工程研究院", "海外模拟实验室"];

    private readonly Draws _draws = Draws.Of(seed, "city");
    private readonly Story _story = new(GrainKey.OfCity(policy.City), span);

    public Story Tell(IReadOnlyList<(DemoStation Station, DateOnly Ready)> stations)
    {
        foreach (var (station, ready) in stations)
        {
            foreach (var expert in station.Experts)
            {
                TellExpert(station, ready, expert);
            }
        }

        for (var on = span.From.AddDays(30); on < span.Until;
            on = on.AddDays(_draws.Between(12, 40)))
        {
            var day = DemoSpan.Workday(on);
            var a = ActivityDraft.Next(_draws, policy, Size);
            _story.Tell(day, new CityCommand.RecordActivity(a.Category, day, a.Sessions,
                a.Participants, a.Items, a.MoneyFen, $"全市{a.Title}"));
        }

        TellAdvice();
        TellAnnouncements();
        return _story;
    }

    private void TellExpert(DemoStation station, DateOnly ready, int number)
    {
        var academician = station.Kind == WorkstationKind.Academician
            && number == station.Experts[0];
        var id = $"expert-{number.ToString("D2", CultureInfo.InvariantCulture)}";
        _story.Tell(ready, new CityCommand.RegisterExpert(
            MemberDrafts.Person(_draws),
            academician ? "院士" : _draws.Pick(Titles),
            _draws.Pick(Institutions), academician, academician && _draws.Chance(0.3), id));
        _story.Tell(ready, new CityCommand.PlaceExpert(id, station.Id, ready,
            Math.Max(policy.Workstations.MonthsPerYearMin.Value, _draws.Between(3, 6))));
    }

    /// <summary>Some experts advise the city; about half of the advice is taken up.</summary>
    private void TellAdvice()
    {
        var from = span.Until.AddDays(-AdviceDays);
        var advisers = Fields.Select((field, n) => (Field: field, Id: $"adviser-{n + 1}")).ToList();
        foreach (var (field, id) in advisers)
        {
            _story.Tell(from, new CityCommand.RegisterExpert(MemberDrafts.Person(_draws),
                _draws.Pick(Titles), _draws.Pick(Institutions), Id: id));
            _story.Tell(from, new CityCommand.EnlistAdviser(id, field));
        }

        for (var n = 0; n < Advice.Length; n++)
        {
            var on = DemoSpan.Workday(from.AddDays(20 + n * (AdviceDays - 40) / Advice.Length));
            var id = $"advice-{n + 1}";
            _story.Tell(on, new CityCommand.SubmitAdvice(
                Advice[n], on, Expert: advisers[n % advisers.Count].Id, Id: id));
            if (_draws.Chance(0.5))
            {
                var (form, by) = _draws.Pick(Takers);
                var taken = DemoSpan.Workday(on.AddDays(30));
                _story.Tell(taken, new CityCommand.AdoptAdvice(id, form, by, taken));
            }
        }
    }

    private void TellAnnouncements()
    {
        foreach (var (days, title, text) in Announcements)
        {
            var on = DemoSpan.Workday(span.Until.AddDays(-days));
            _story.Tell(on, new CityCommand.Announce(title, text, on.AddDays(AnnouncedDays)));
        }
    }

    private static readonly string[] Titles = ["教授", "研究员", "教授级高级工程师", "副教授"];
}
