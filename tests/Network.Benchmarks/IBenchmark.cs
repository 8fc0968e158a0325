namespace Network.Benchmarks;

/// <summary>One thing that is measured, with all that it needs made and thrown away inside.
/// </summary>
internal interface IBenchmark
{
    /// <summary>As it is named on the command line.</summary>
    string Name { get; }

    /// <param name="say">Tells the person waiting what is being done.</param>
    Task<IReadOnlyList<Figure>> Run(Action<string> say);
}
