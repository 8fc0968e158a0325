using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>The one word under which lists find a host with the title of home.</summary>
public static class HomeMark
{
    /// <summary>The application's stage while somebody has to act on it, else that the title is
    /// held; null for all others.</summary>
    public static string? Of(EnterpriseState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return !state.HasAssociation || state.Home is not { } home ? null
            : home.RecognisedOn is not null ? Words.Of(HomeStage.Recognised)
            : home.Application is { Stage: not HomeStage.Recognised } application
                ? Words.Of(application.Stage)
                : null;
    }
}
