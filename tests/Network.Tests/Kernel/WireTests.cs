using System.Text.Json;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Tests.Kernel;

public sealed class WireTests
{
    [Fact]
    public void Event_WithNothingWhereItMayBeNull_IsReadAsItWasWritten()
    {
        GrainEvent[] facts =
        [
            new EnterpriseEvent.MemberUpdated("m1", TitleGrade.None, Field: null, false),
            new EnterpriseEvent.StepCompleted("charter", new DateOnly(2024, 7, 15)),
            new CityEvent.DistrictClosed("jinxi", Into: null, "区划调整"),
        ];

        foreach (var fact in facts)
        {
            var text = JsonSerializer.Serialize(fact, fact.GetType(), Wire.Options);
            JsonSerializer.Deserialize(text, fact.GetType(), Wire.Options).ShouldBe(fact);
        }
    }

    [Fact]
    public void Command_WithoutWhatIsNeeded_IsRefused()
    {
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<EnterpriseCommand.Revive>(
            "{}", Wire.Options));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<EnterpriseCommand.Dissolve>(
            """{"on":"2024-07-15","reason":null}""", Wire.Options));
    }
}
