namespace Network.Client.Commands;

/// <summary>What a command does with the network it opens.</summary>
internal enum DoorUse
{
    /// <summary>It must be there.</summary>
    Read,

    /// <summary>Nothing is written; an empty network of the moment stands for one that is not
    /// there yet.</summary>
    Rehearse,

    /// <summary>One that is not there is made.</summary>
    Write,
}
