using Network.Tests.BlackBox;

namespace Network.Tests.Browser.Month;

/// <summary>Kunshan's rules together with a yearly assessment, which its own notice does not have:
/// the documents that the rules name set one elsewhere.</summary>
internal static class MonthPolicy
{
    private const string Assessment = """

        assessment:
          indicators:
            - id: exchange
              name: { zh: 开展学术交流, en: Academic exchange }
              max: 10
              checks:
                - id: meetings
                  name: { zh: 学术（技术）会议, en: Meetings }
                  max: 10
                  metric: activity.sessions/academic-exchange
                  target: 10
              source: { document: yueyang, phrase: 开展学术交流 (10分) }
            - id: own-work
              name: { zh: 加强自身建设, en: Building itself }
              max: 8
              checks:
                - { id: organisation, name: { zh: 组织健全, en: Organisation }, max: 5 }
                - id: summary
                  name: { zh: 上报总结和计划, en: Summary and plan }
                  max: 3
                  metric: summaries
                  target: 1
              source: { document: yueyang, phrase: 加强自身建设 (15分) }
          honours:
            - id: city
              name: { zh: 市级荣誉, en: City honour }
              points: { value: 3, source: { document: yueyang, phrase: 市级荣誉记 3 分 } }
          bonusMax: { value: 10, source: { document: yueyang, phrase: 最多不超过 10 分 } }
          deductions:
            - id: late-report
              name: { zh: 未按时报送总结、报表, en: Summary or table late }
              points: { value: 5, source: { document: yueyang, phrase: 未完成一项扣 5 分 } }
          supported: { value: 10, source: { assumption: 取前10名 } }
        """;

    private static readonly Lazy<string> Written = new(() =>
    {
        // A policy's file has the policy's own name.
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "month"));
        var path = Path.Combine(folder.FullName, Path.GetFileName(ServedNetwork.Policy));
        File.WriteAllText(path, File.ReadAllText(ServedNetwork.Policy) + Assessment);
        return path;
    });

    /// <summary>Path of the file that the rules stand in.</summary>
    public static string InAFile => Written.Value;
}
