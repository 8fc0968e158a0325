using System.Collections.Immutable;
using System.Globalization;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands.Simulate;

/// <summary>The assumed parameters, with those that the command line takes as known.</summary>
internal static class KnownParameters
{
    private const string Given = "command line";

    public static ImmutableArray<Parameter> Read(
        ImmutableArray<Parameter> parameters, string[] pairs)
    {
        foreach (var pair in pairs)
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float,
                CultureInfo.InvariantCulture, out var value))
            {
                throw new ExpectedFailureException(ExitCode.BadInput,
                    $"--parameter must be name=value, not '{pair}'.");
            }

            var place = parameters.ToList().FindIndex(p => Words.Of(p.Id) == parts[0]);
            if (place < 0)
            {
                throw new ExpectedFailureException(ExitCode.BadInput,
                    $"There is no parameter '{parts[0]}', only "
                    + $"{string.Join(", ", parameters.Select(p => Words.Of(p.Id)))}.");
            }

            parameters = parameters.SetItem(place, parameters[place] with
            {
                Prior = Prior.Fixed(value),
                Source = new Source(Given, pair),
            });
        }

        return parameters;
    }
}
