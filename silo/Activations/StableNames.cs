using System.Collections.Concurrent;
using System.Reflection;
using Network.Grains.Kernel;

namespace Network.Silo.Activations;

/// <summary>Stable names of commands whose kind of grain is not at hand.</summary>
public static class StableNames
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    public static string Of(GrainCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Names.GetOrAdd(command.GetType(), type =>
            type.GetCustomAttribute<StableNameAttribute>()?.Name
                ?? throw new ArgumentException($"{type.Name} has no stable name."));
    }
}
