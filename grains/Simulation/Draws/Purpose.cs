namespace Network.Grains.Simulation.Draws;

/// <summary>What a draw is for: the last word of its counter. One purpose has two uniforms a
/// subject and month, named in their order. The numbers never change: old scenarios give the same
/// digits.</summary>
internal static class Purpose
{
    /// <summary>Of a class: founding; recognition as a home.</summary>
    public const uint Growth = 1;

    /// <summary>Of a class: established and homes that fall asleep.</summary>
    public const uint Sleep = 2;

    /// <summary>Of a class: waking up; demonstration units past their grant that fall asleep.
    /// </summary>
    public const uint Waking = 3;

    /// <summary>Of a district: workstations founded; agreements renewed.</summary>
    public const uint Stations = 4;

    /// <summary>Of a district: participants.</summary>
    public const uint Participants = 5;

    /// <summary>Of the place in the order of choice: the class chosen.</summary>
    public const uint Selection = 6;

    /// <summary>Of a parameter: its value in a run.</summary>
    public const uint Parameter = 7;

    /// <summary>Of an activity: sessions and attendance in a run.</summary>
    public const uint ActivityParameter = 8;

    /// <summary>Of a class, one for each grant that runs at a time: funded units that fall
    /// asleep.</summary>
    public const uint Funded = 0x1000;

    /// <summary>Of a district, one for two activities: sessions.</summary>
    public const uint Sessions = 0x2000;

    /// <summary>Resampling of runs for intervals.</summary>
    public const uint Resampling = 0x3000;
}
