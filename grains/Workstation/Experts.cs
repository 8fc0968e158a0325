using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>Experts whom the city placed here; the limits on them are decided there.</summary>
internal static class Experts
{
    public static Decision Accept(WorkstationState state, WorkstationCommand.AcceptExpert c) =>
        state.Name is null || state.ClosedOn is not null
            ? Decision.Accept(new WorkstationEvent.ExpertDeclined(c.Person))
            : state.Experts.Any(x => x.Person == c.Person)
                ? Decision.Nothing
                : Decision.Accept(new WorkstationEvent.ExpertAccepted(
                    c.Person, c.Title, c.Institution, c.Academician, c.Since));

    public static Decision Release(WorkstationState state, WorkstationCommand.ReleaseExpert c) =>
        state.Experts.Any(x => x.Person == c.Person)
            ? Decision.Accept(new WorkstationEvent.ExpertReleased(c.Person))
            : Decision.Nothing;

    public static WorkstationState Accepted(
        WorkstationState state, WorkstationEvent.ExpertAccepted e) => state with
        {
            Experts = [
                .. state.Experts.Where(x => x.Person != e.Person),
                new StationExpert(e.Person, e.Title, e.Institution, e.Academician, e.Since)],
        };
}
