namespace Network.Grains.Policies;

/// <summary>What can be nominated for an honour.</summary>
public enum HonourNominee
{
    /// <summary>A science worker 个人.</summary>
    Person,

    /// <summary>An association or its host 单位.</summary>
    Unit,

    /// <summary>A paper or another work 论文、成果.</summary>
    Work,
}
