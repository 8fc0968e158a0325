using System.Text;

namespace Network.Tests.Cluster;

/// <summary>One span of a trace.</summary>
/// <param name="Service">The program that it comes from.</param>
/// <param name="Scope">What in the program made it.</param>
/// <param name="Parent">The span it happened in; empty for the first of a trace.</param>
internal sealed record Span(
    string Service, string Scope, string Name, string Trace, string Id, string Parent)
{
    /// <summary>The spans of an OTLP export request, by the numbers of its fields.</summary>
    public static IEnumerable<Span> Read(byte[] request) =>
        from resourceSpans in Parts(request, 1)
        let service = ServiceOf(resourceSpans)
        from scopeSpans in Parts(resourceSpans, 2)
        let scope = Text(scopeSpans, 1, 1)
        from span in Parts(scopeSpans, 2)
        select new Span(service, scope, Text(span, 5), Hex(span, 1), Hex(span, 2), Hex(span, 4));

    private static string ServiceOf(byte[] resourceSpans) =>
        (from resource in Parts(resourceSpans, 1)
         from attribute in Parts(resource, 1)
         where Text(attribute, 1) == "service.name"
         select Text(attribute, 2, 1)).Single();

    private static string Text(byte[] message, params int[] path) => Encoding.UTF8.GetString(
        path.Aggregate(message, (now, field) => Parts(now, field).FirstOrDefault() ?? []));

    private static string Hex(byte[] message, int field) =>
        Convert.ToHexString(Parts(message, field).FirstOrDefault() ?? []);

    /// <summary>The parts of a protocol buffer message under one number.</summary>
    private static IEnumerable<byte[]> Parts(byte[] message, int field)
    {
        for (var at = 0; at < message.Length;)
        {
            var tag = Number(message, ref at);
            var length = (tag & 7) switch
            {
                0 => Skip(message, ref at),
                1 => 8,
                5 => 4,
                2 => (int)Number(message, ref at),
                var other => throw new InvalidDataException($"Wire type {other}."),
            };
            if ((tag & 7) == 2 && (int)(tag >> 3) == field)
                yield return message[at..(at + length)];

            at += length;
        }
    }

    private static int Skip(byte[] message, ref int at)
    {
        Number(message, ref at);
        return 0;
    }

    private static ulong Number(byte[] message, ref int at)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = message[at++];
            number |= (ulong)(part & 127) << shift;
            if (part < 128)
                return number;
        }
    }
}
