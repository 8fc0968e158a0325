namespace Network.Grains.Kernel;

/// <summary>
/// The name of a command or an event in the API and in the journal. It stays when the class is
/// renamed: what is written under it must be readable for ever.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StableNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
