using Network.Grains.Kernel;

namespace Network.Grains.Scenario;

/// <summary>Runs requested, begun and ended. What a worker says of another run than the present
/// one comes too late and changes nothing.</summary>
internal static class Running
{
    public static Decision Request(ScenarioState state) => state.Run is { IsOpen: true }
        ? Refused()
        : Decision.Accept(new ScenarioEvent.RunRequested(
            (state.Run?.Number ?? 0) + 1, state.Revision));

    public static Decision Cancel(ScenarioState state) => state.Run switch
    {
        { IsOpen: true } run => Decision.Accept(new ScenarioEvent.RunCancelled(run.Number)),
        { Stage: RunStage.Cancelled } => Decision.Nothing,
        _ => Decision.Refuse("scenario.not-running",
            "该方案没有正在进行的测算。", "No run of this scenario is under way."),
    };

    public static Decision Begin(ScenarioState state, ScenarioCommand.BeginRun c) =>
        state.Run is not { Stage: RunStage.Requested } run || run.Number != c.Run ? TooLate()
        : state.Start is null && c.Start is null ? Decision.Refuse("scenario.no-start",
            "缺少起始数据。", "The city that the run begins with is missing.", "start")
        : Decision.Accept(new ScenarioEvent.RunStarted(
            c.Run, c.Until, state.Start is null ? c.Start : null));

    public static Decision Finish(ScenarioState state, ScenarioCommand.FinishRun c) =>
        IsRunning(state, c.Run)
            ? Decision.Accept(new ScenarioEvent.RunFinished(c.Run, c.Digest, c.Summary))
            : TooLate();

    public static Decision Fail(ScenarioState state, ScenarioCommand.FailRun c) =>
        state.Run is { IsOpen: true } run && run.Number == c.Run
            ? Decision.Accept(new ScenarioEvent.RunFailed(c.Run, c.Why))
            : TooLate();

    public static Decision Interrupt(ScenarioState state, ScenarioCommand.InterruptRun c) =>
        IsRunning(state, c.Run)
            ? Decision.Accept(new ScenarioEvent.RunInterrupted(c.Run))
            : TooLate();

    public static Decision Refused() => Decision.Refuse("scenario.running",
        "该方案正在测算，请等待完成或先取消。",
        "A run of this scenario is under way; wait for it, or cancel it first.");

    private static bool IsRunning(ScenarioState state, int number) =>
        state.Run is { Stage: RunStage.Running } run && run.Number == number;

    private static Decision TooLate() => Decision.Refuse("scenario.run-over",
        "这次测算已经结束或被取消。", "This run is over, or was cancelled.", "run");
}
