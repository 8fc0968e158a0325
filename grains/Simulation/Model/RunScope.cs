namespace Network.Grains.Simulation.Model;

/// <summary>What is wanted of runs.</summary>
public enum RunScope
{
    /// <summary>Every outcome of every month.</summary>
    Everything,

    /// <summary>Associations at the horizon alone: no activities, no workstations, nothing kept
    /// of the months before. The associations are the same to the last one.</summary>
    Horizon,
}
