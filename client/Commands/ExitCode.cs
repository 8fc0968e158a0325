namespace Network.Client.Commands;

/// <summary>What the program answers to the shell.</summary>
public enum ExitCode
{
    Success = 0,

    /// <summary>It was tried and did not work, or a check found differences.</summary>
    Failure = 1,

    /// <summary>The command line, a setting or an input file is wrong.</summary>
    BadInput = 2,
}
