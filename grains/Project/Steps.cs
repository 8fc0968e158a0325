using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>What a project must have reached before the next step.</summary>
internal static class Steps
{
    public static Rejection? Needs(ProjectState state, params ReadOnlySpan<ProjectStage> stages)
    {
        foreach (var stage in stages)
        {
            if (stage == state.Stage)
                return null;
        }

        var now = Lists.Name(Lists.ProjectStages, state.Stage);
        return new("project.wrong-stage", new(
            $"项目处于“{now.Zh}”阶段，不能办理此项。",
            $"The project is '{now.En}'; this cannot be done now."));
    }

    public static Rejection? Money(long fen, string field) =>
        fen is < 0 or > ActivityRules.MoneyFenMax
            ? new("activity.wrong-money", new(
                "金额应为不小于 0 的整数（分），且不超过 10 亿元。",
                "Money must be a whole number of fen, from 0 to one billion yuan."), field)
            : null;
}
