namespace Network.Client.Demo;

/// <summary>A store that holds another city than the simulated one that was asked for.</summary>
internal sealed class NotADemoException() : Exception(
    "The database holds another city, or a demo of another seed or size.");
