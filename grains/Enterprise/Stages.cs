using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Which stage a command needs, said the same way everywhere.</summary>
internal static class Stages
{
    /// <summary>The association must be at work.</summary>
    public static Rejection? NeedsAssociation(EnterpriseState state) =>
        state.Stage == AssociationStage.Established ? null : new(
            "association.not-established", new(
                $"该单位的科协{Zh(state.Stage)}，不能办理此项。"
                + "须在科协成立后（休眠的先恢复）办理。",
                $"The association is {Words.Of(state.Stage)}. It must be established for this."));

    /// <summary>Activities are told of hosts that work towards an association too.</summary>
    public static Rejection? NeedsLife(EnterpriseState state) =>
        state.Stage is AssociationStage.Dissolved or AssociationStage.Merged
            ? NeedsAssociation(state)
            : null;

    public static string Zh(AssociationStage stage) => stage switch
    {
        AssociationStage.Prospect => "尚未筹建",
        AssociationStage.Preparing => "正在筹备",
        AssociationStage.Established => "已成立",
        AssociationStage.Dormant => "处于休眠",
        AssociationStage.Dissolved => "已撤销",
        AssociationStage.Merged => "已并入其他科协",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
