namespace Network.Client.Files.Import;

/// <summary>What a table lists.</summary>
public enum ImportKind
{
    /// <summary>Hosts 单位名录, with or without an association.</summary>
    Hosts,

    /// <summary>Members 会员名册 of associations.</summary>
    Members,

    /// <summary>Activities 活动台账, dated or a year's count.</summary>
    Activities,

    /// <summary>Projects 项目台账, from their beginning to their prizes.</summary>
    Projects,
}
