namespace Network.Client.Commands;

/// <summary>
/// Something that goes wrong in the ordinary run of things and that the person at the keyboard can
/// mend: told in one line, without a stack trace.
/// </summary>
public sealed class ExpectedFailureException : Exception
{
    public ExpectedFailureException() : this("The command could not be done.")
    {
    }

    public ExpectedFailureException(string message) : base(message)
    {
    }

    public ExpectedFailureException(string message, Exception cause) : base(message, cause)
    {
    }

    public ExpectedFailureException(ExitCode exitCode, string message) : base(message) =>
        ExitCode = exitCode;

    public ExitCode ExitCode { get; } = ExitCode.Failure;
}
